import type { Centre } from '../../model/centre.ts';
import type { Project } from '../../model/project.ts';

/** 庄科村党群服务中心 */
export const projectName = (project: Project): string => `${project.centre.unit}党群服务中心`;

/** 河南省 › 洛阳市 › 栾川县 › 石庙镇 */
export const placePath = ({ province, prefecture, county, town }: Centre): string =>
  [province, prefecture, county, town].filter((part) => part !== '').join(' › ');

/** A name that every file system takes. */
export const fileStem = (project: Project): string => projectName(project).replaceAll(/[\\/:*?"<>|\s]+/g, '-');
