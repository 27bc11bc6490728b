/** What went wrong with the reader's last press, in a plain line; read out at once. */
export function Failure(props: { words: string }) {
  return (
    <p class="failure" role="alert">
      {props.words}
    </p>
  );
}
