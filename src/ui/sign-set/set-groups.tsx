import type { SetItem } from '../../rules/sign-set/types.ts';
import { useWords } from '../i18n.ts';
import { CheckBox } from '../parts/check-box.tsx';
import { useProject } from '../session/session-context.ts';
import { groupsOf, itemLabel, reasonsOf, type ItemGroup } from './group-items.ts';
import type { SignSetChoice } from './use-sign-set.ts';

interface Props {
  items: readonly SetItem[];
  choice: SignSetChoice;
}

/** The signs by the place where they are or come, each with its reasons and a box to leave it out. */
export function SetGroups({ items, choice }: Props) {
  const t = useWords();
  const project = useProject();
  return groupsOf(items, project, t).map((group) => <Group key={group.key} group={group} choice={choice} />);
}

function Group({ group: { title, items }, choice }: { group: ItemGroup; choice: SignSetChoice }) {
  const t = useWords();
  const open = items.filter(({ action }) => action !== 'keep');
  const ticked = open.filter((item) => choice.isTicked(item)).length;
  return (
    <section className="sign-set-group" aria-label={title}>
      <h3>
        {open.length > 0 && (
          <CheckBox
            label={t('signSet.chooseGroup', { name: title })}
            isSelected={ticked === open.length}
            isIndeterminate={ticked > 0 && ticked < open.length}
            onChange={(all) => choice.tick(open, all)}
          />
        )}
        {title}
      </h3>
      <ul>
        {items.map((item) => (
          <Row key={item.key} item={item} choice={choice} />
        ))}
      </ul>
    </section>
  );
}

function Row({ item, choice }: { item: SetItem; choice: SignSetChoice }) {
  const t = useWords();
  const label = itemLabel(t, item);
  return (
    <li className="sign-set-row">
      {item.action === 'keep' ? (
        <span className="sign-set-kept">{label}</span>
      ) : (
        <CheckBox isSelected={choice.isTicked(item)} onChange={(ticked) => choice.tick([item], ticked)}>
          {label}
        </CheckBox>
      )}
      <span className={`sign-set-action sign-set-${item.action}`}>{t(`signSet.action.${item.action}`)}</span>
      <Reasons item={item} />
    </li>
  );
}

/** The clauses; opened, what the notices say in their own words. */
function Reasons({ item }: { item: SetItem }) {
  const t = useWords();
  const words = reasonsOf(t, item).join('；');
  if (item.reasons.length === 0) return <p className="secondary sign-set-why">{words}</p>;
  return (
    <details className="secondary sign-set-why">
      <summary>{words}</summary>
      {item.reasons.map(({ standard, rule, quote }) => (
        <blockquote key={`${standard}/${rule}`}>{quote}</blockquote>
      ))}
    </details>
  );
}
