using System.Text.Json.Serialization;
using Hub.Routing.Storage;

namespace Hub.Routing.Quarantine;

/// <summary>An act of an operator, from the journal.</summary>
internal sealed record ActView
{
    public required long ActId { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The operator's account.</summary>
    public required string By { get; init; }

    /// <summary>"mended", "retried", "retry-started", "retry-paused", "retry-resumed", "retry-cancelled", "retry-ended" or "messages-returned".</summary>
    public required string Kind { get; init; }

    /// <summary>The invoice; absent for an act on a whole retry.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Guid? InvoiceId { get; init; }

    /// <summary>The retry that it is part of; absent when the operator acted on one invoice.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Guid? RetryId { get; init; }

    /// <summary>Why, in the operator's words.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }

    /// <summary>Old and new values, of a mending.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MendedField>? Changes { get; init; }

    /// <summary>Of a try: "routed", "failed", or the cause for which the invoice stays. Of messages put back: how many, and into which queue.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Outcome { get; init; }

    /// <summary>The back-office system that the invoice went to.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? System { get; init; }

    public static ActView Of(QuarantineAct act) => new()
    {
        ActId = act.ActId,
        At = act.At,
        By = act.By,
        Kind = act.Kind,
        InvoiceId = act.InvoiceId,
        RetryId = act.RunId,
        Reason = act.Reason,
        Changes = MendedField.Read(act.Changes),
        Outcome = act.Outcome,
        System = act.System,
    };
}
