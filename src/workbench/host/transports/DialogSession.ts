import { closedByUserCode, type DialogOpener } from "./DialogRequest";
import type { XdmChannel } from "./XdmChannel";
import { EventName, type XdmMessage } from "./XdmMessage";

/** The dialog that an add-in has open, if any: registering for its messages opens it, ending that closes it. */
export class DialogSession {
  private close: (() => void) | undefined;

  constructor(
    private readonly channel: XdmChannel,
    private readonly opener: DialogOpener,
  ) {}

  open(request: XdmMessage): void {
    const { targetId } = request._data as { readonly targetId: string };
    const { url, height, width } = JSON.parse(targetId) as { url: string; height: number; width: number };
    this.close = this.opener({
      url,
      height,
      width,
      message: (messageContent) => this.raise({ messageType: 0, messageContent, messageOrigin: new URL(url).origin }),
      closedByUser: () => this.raise({ messageType: closedByUserCode }),
    });
  }

  end(): void {
    this.close?.();
    this.close = undefined;
  }

  private raise(data: unknown): void {
    this.channel.raise(EventName.dialogMessageReceived, data);
  }
}
