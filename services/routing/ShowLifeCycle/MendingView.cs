using Hub.Routing.Quarantine;
using Hub.Routing.Storage;

namespace Hub.Routing.ShowLifeCycle;

/// <summary>Once that an operator mended the routing metadata of an invoice.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="Reason">Why, in the operator's words.</param>
/// <param name="Changes">What was, and what is.</param>
internal sealed record MendingView(DateTimeOffset At, string? Reason, IReadOnlyList<MendedField> Changes)
{
    public static MendingView Of(QuarantineAct act) => new(act.At, act.Reason, MendedField.Read(act.Changes) ?? []);
}
