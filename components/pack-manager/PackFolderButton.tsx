import { useRef } from 'react';

import type { PackFiles } from '@/lib/packs/pack';

interface PackFolderButtonProps {
  readonly label: string;
  readonly isDisabled: boolean;
  readonly onFiles: (files: PackFiles) => void;
}

const TEXT_FILE = /\.(?:ya?ml|md|txt)$/u;

/** Lets somebody choose the folder of one pack. */
export function PackFolderButton({ label, isDisabled, onFiles }: PackFolderButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" disabled={isDisabled} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        {...{ webkitdirectory: '' }}
        onChange={(event) => {
          const { files } = event.currentTarget;
          if (files) void readFolder([...files]).then(onFiles);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

/** Text files by their path inside the chosen folder (whose own name is dropped). */
async function readFolder(files: readonly File[]): Promise<PackFiles> {
  const texts = await Promise.all(
    files
      .filter(({ name }) => TEXT_FILE.test(name))
      .map(async (file) => [pathInside(file), await file.text()] as const),
  );
  return Object.fromEntries(texts);
}

function pathInside({ webkitRelativePath, name }: File): string {
  const [, ...inside] = webkitRelativePath.split('/');
  return inside.join('/') || name;
}
