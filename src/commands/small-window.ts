import { messageFragment, type Message } from "./message-link";

/**
 * Opens the small window. Resolves when it is closed, since it goes with the
 * button's page, or at once when it cannot be opened (popups are blocked,
 * another window is open). Never fails: a button must end.
 */
export function showMessage(message: Message): Promise<void> {
  return new Promise((resolve) => {
    try {
      const address = new URL("message.html", window.location.href);
      address.hash = messageFragment(message);
      const options = { height: 30, width: 30, displayInIframe: true };
      Office.context.ui.displayDialogAsync(address.href, options, ({ status, value: dialog }) => {
        if (status === Office.AsyncResultStatus.Failed) {
          resolve();
          return;
        }
        dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
          resolve();
        });
      });
    } catch {
      resolve();
    }
  });
}
