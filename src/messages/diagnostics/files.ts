/** What the system says of a file. */
export const filesDiagnostics = {
  zh: {
    'file.ENOENT': '找不到 {{file}}。',
    'file.EISDIR': '{{file}} 是文件夹，不是文件。',
    'file.ENOTDIR': '{{file}} 的路径中有一段不是文件夹。',
    'file.EACCES': '没有读写 {{file}} 的权限。',
    'file.EPERM': '系统不允许读写 {{file}}。',
    'file.ENOSPC': '磁盘已满，{{file}} 未写入。',
    'file.EROFS': '{{file}} 所在的磁盘只读。',
    'file.ENAMETOOLONG': '文件名过长：{{file}}。',
    'file.EEXIST': '{{file}} 的路径中有一段不是文件夹。',
    'file.exists': '{{file}} 已存在，未覆盖。确需覆盖请加 --force。',
    'file.other': '{{file}} 无法读写（{{reason}}）。',
  },
  en: {
    'file.ENOENT': '{{file}} does not exist.',
    'file.EISDIR': '{{file}} is a folder, not a file.',
    'file.ENOTDIR': 'A part of the path {{file}} is not a folder.',
    'file.EACCES': 'There is no permission to read or write {{file}}.',
    'file.EPERM': 'The system does not allow reading or writing {{file}}.',
    'file.ENOSPC': 'The disk is full; {{file}} was not written.',
    'file.EROFS': 'The disk of {{file}} is read-only.',
    'file.ENAMETOOLONG': 'The file name is too long: {{file}}.',
    'file.EEXIST': 'A part of the path {{file}} is not a folder.',
    'file.exists': '{{file}} exists and was not overwritten. Add --force to overwrite it.',
    'file.other': '{{file}} cannot be read or written ({{reason}}).',
  },
} as const;
