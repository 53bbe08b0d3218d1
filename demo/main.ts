import { startDesk } from './start-desk';

const list = document.querySelector<HTMLElement>('#ticket-list');
const listButton = document.querySelector<HTMLElement>('[aria-controls="ticket-list"]');
const stage = document.querySelector<HTMLElement>('#ticket');
const skip = document.querySelector<HTMLElement>('.skip');

if (!list || !listButton || !stage || !skip) throw new Error('index.html lacks a part of the desk');

// The hash holds the route, so the usual in-page link would leave the ticket.
skip.addEventListener('click', (event) => {
  event.preventDefault();
  stage.focus();
});
startDesk({ list, listButton, stage });
