using System.Text.Json;
using Hub.Routing.Storage;

namespace Hub.Routing.Quarantine;

/// <summary>A retry of many invoices, and how far it is.</summary>
internal sealed record RunView
{
    public required Guid RetryId { get; init; }

    /// <summary>"running", "paused", "ended" or "cancelled".</summary>
    public required string State { get; init; }

    /// <summary>When it was started (UTC).</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended or was cancelled; null while it is open.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The operator's account.</summary>
    public required string By { get; init; }

    public string? Reason { get; init; }

    /// <summary>What its invoices were chosen by.</summary>
    public required JsonElement Selection { get; init; }

    /// <summary>Invoices a second at most.</summary>
    public required int PerSecond { get; init; }

    /// <summary>Its invoices: those that were in quarantine when it was started.</summary>
    public required int Total { get; init; }

    /// <summary>How many of them wait, were routed, stay, had gone before their turn, or failed for a reason of ours.</summary>
    public required IReadOnlyDictionary<string, int> Counts { get; init; }

    /// <summary>The first 100 of those that stay or failed.</summary>
    public required IReadOnlyList<RunMember> Remaining { get; init; }

    public static RunView Of(RetryRun run, IReadOnlyDictionary<RetryOutcome, int> counts, IReadOnlyList<RunMember> remaining) => new()
    {
        RetryId = run.RunId,
        State = Name(run.State.ToString()),
        StartedAt = run.StartedAt,
        EndedAt = run.EndedAt,
        By = run.By,
        Reason = run.Reason,
        Selection = JsonElement.Parse(run.Selection),
        PerSecond = run.PerSecond,
        Total = run.Total,
        Counts = Enum.GetValues<RetryOutcome>().ToDictionary(outcome => Name(outcome.ToString()), counts.GetValueOrDefault),
        Remaining = remaining,
    };

    public static string Name(string value) => JsonNamingPolicy.CamelCase.ConvertName(value);
}
