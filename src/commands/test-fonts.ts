import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a fontconfig file that shows Chromium the test fonts from npm beside the system's, so that
 * pages are measured in their own scripts on every machine. Returns its path, for `FONTCONFIG_FILE`.
 */
export function writeFontConfig(root: string): string {
  const folder = join(root, '.test');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const fonts = join(root, 'node_modules/@expo-google-fonts');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`,
  );
  return file;
}
