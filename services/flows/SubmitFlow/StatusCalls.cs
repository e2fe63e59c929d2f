using System.Globalization;
using Hub.Cdar;
using Hub.Cdar.Model;
using Hub.Flows.CallHub;
using Hub.TellFlows;

namespace Hub.Flows.SubmitFlow;

/// <summary>From the status of an invoice in a message to the call that sets it. Pure.</summary>
internal static class StatusCalls
{
    /// <summary>The call; null when this side may not set that status.</summary>
    public static StatusCall? Of(Side side, CdarMessage message, CdarReference reference)
    {
        if (!int.TryParse(reference.Status, NumberStyles.None, CultureInfo.InvariantCulture, out var status)) return null;
        DateTimeOffset? at = message.StatusAt is { } local ? ParisTime.ToInstant(local) : null;
        if (side == Side.Buyer) return new StatusCall("statuses", new { status, reason = ReasonOf(reference), comment = CommentOf(reference), at }, null);
        return status switch
        {
            HubStatuses.Cashed => new StatusCall("cash-in", new { amounts = AmountsOf(reference), at, comment = CommentOf(reference) }, null),
            HubStatuses.Completed => new StatusCall("completion", null, CommentOf(reference) ?? ""),
            _ => null,
        };
    }

    private static string? ReasonOf(CdarReference reference) => reference.Details.Select(detail => detail.ReasonCode).FirstOrDefault(code => code is not null);

    /// <summary>The free comments, else what the reasons are called.</summary>
    private static string? CommentOf(CdarReference reference)
    {
        var notes = reference.Details.SelectMany(detail => detail.Notes).ToList();
        if (notes.Count == 0) notes = [.. reference.Details.Select(detail => detail.Reason).OfType<string>()];
        return notes.Count == 0 ? null : string.Join('\n', notes);
    }

    private static IEnumerable<HubCashed> AmountsOf(CdarReference reference) =>
        from datum in reference.Details.SelectMany(detail => detail.Characteristics)
        where datum is { TypeCode: CdarCodes.Cashed, Amount: not null, Percent: not null }
        select new HubCashed(datum.Amount!.Value, datum.Percent!.Value);
}
