/** The bytes of a PDF as characters, one a byte. */
export function charactersOf(pdf: Uint8Array): string {
  return Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
}

/** The dictionary that everything in a PDF hangs on. */
export function catalogOf(text: string): string {
  return /\/Type \/Catalog\s[\s\S]*?endobj/.exec(text)?.[0] ?? '';
}

/** What stands in an object, as Chromium writes objects; empty where there is none of the number. */
export function objectOf(text: string, number: string): string {
  const start = text.indexOf(`\n${number} 0 obj`);
  return start < 0 ? '' : text.slice(start + 1, text.indexOf('endobj', start));
}

/** The number of the object to which an entry of a dictionary leads; empty where it has no such entry. */
export function referenceIn(object: string, name: string): string {
  return new RegExp(`/${name} (\\d+) 0 R`).exec(object)?.[1] ?? '';
}

/** The PDF with other contents for some objects, appended as an update, which the format provides for. */
export function withObjects(pdf: Uint8Array, objects: readonly (readonly [string, string])[]): Uint8Array {
  const text = charactersOf(pdf);
  const [, trailer, before] = /trailer\s*<<([\s\S]*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(text) ?? [];
  if (trailer === undefined) throw new Error('The PDF has no trailer of the form that Chromium writes');
  let written = '';
  const places = objects.map(([number, content]) => {
    const offset = pdf.length + written.length;
    written += `${content}endobj\n`;
    return `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = pdf.length + written.length;
  const end = `xref\n${places.join('')}trailer\n<<${trailer}\n/Prev ${before}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(written + end, 'latin1')]);
}
