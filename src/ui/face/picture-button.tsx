import { Button } from '../parts/button.tsx';
import { useSession } from '../session/session-context.ts';
import { pickPicture } from './pick-picture.ts';

interface Props {
  label: string;
  isDisabled: boolean;
  /** Gets the name by which the project's signs show the picture. */
  onPicked: (name: string) => void;
}

/** Asks for a picture and takes it into the project. */
export function PictureButton({ label, isDisabled, onPicked }: Props) {
  const session = useSession();
  return (
    <Button small isDisabled={isDisabled} onPress={() => pickPicture(session, onPicked)}>
      {label}
    </Button>
  );
}
