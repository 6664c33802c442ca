/** A link as the HTML that is pasted into another page: plain, with nothing that runs. */
export function PasteLink({ title, address }: { title: string; address: string }) {
  return (
    <li>
      <p>
        <a href={address}>{title}</a>
      </p>
      <code>{`<a href="${escaped(address)}">${escaped(title)}</a>`}</code>
    </li>
  );
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
