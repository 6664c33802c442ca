/** What stopped the form, first on the page, with a link to the first answer. */
export function ErrorSummary({
  title,
  message,
  href,
}: {
  title: string;
  message: string;
  href: string;
}) {
  return (
    <div className="error" role="alert" aria-labelledby="error-title">
      <h2 id="error-title">{title}</h2>
      <p>
        <a href={href}>{message}</a>
      </p>
    </div>
  );
}
