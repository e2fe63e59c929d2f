using Hub.Notification.Storage;

namespace Hub.Notification.SealJournal;

/// <summary>A signed head of the journal.</summary>
/// <param name="Sequence">The last row at that moment.</param>
/// <param name="Hash">Its hash, which stands for every row up to it: SHA-256, hexadecimal.</param>
/// <param name="At">When it was signed (UTC).</param>
/// <param name="Jws">The same, signed: compact JWS, ES256, <c>typ</c> <c>fr.hub.journal-head.v1</c>. This is what to keep.</param>
internal sealed record HeadView(long Sequence, string Hash, DateTimeOffset At, string Jws)
{
    public static HeadView Of(SealedHead head) => new(head.Sequence, Convert.ToHexStringLower(head.Hash), head.At, head.Jws);
}
