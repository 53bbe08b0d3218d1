/** What each editor starts with: two lines, an emoji, a bold word with a mistake in it. */
export const startingHtml =
  '<p>Kære 😀 kunde,</p><p>vi har modtaget jeres <b>bræv</b> og svarer hurtigt</p>';
