using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace Hub.Routing.ReceiveStatus;

/// <summary>What became of one status.</summary>
internal sealed record StatusAnswer
{
    /// <summary>The id as it was sent.</summary>
    public required string InvoiceId { get; init; }

    /// <summary>The invoice's status after the call; absent when this account has no such invoice.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StatusName? Current { get; init; }

    /// <summary>True when there was nothing to do: the invoice is, or was before, in the status that was sent.</summary>
    public bool AlreadyReached { get; init; }

    /// <summary>True when the accountant's system told it out of order: it is in the history, and the invoice's status is what it was.</summary>
    public bool OutOfOrder { get; init; }

    /// <summary>What is taken but may surprise, in both languages; absent when there is nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StatusNotice? Notice { get; init; }

    /// <summary>What this account may set next.</summary>
    public required IReadOnlyList<StatusName> Allowed { get; init; }

    /// <summary>Why the status was not taken; absent when it was.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProblemDetails? Problem { get; init; }
}
