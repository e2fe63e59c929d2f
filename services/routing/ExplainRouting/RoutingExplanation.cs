using Hub.Routing.KeepDirectory;

namespace Hub.Routing.ExplainRouting;

/// <summary>Where an invoice goes, or why nowhere.</summary>
internal sealed record RoutingExplanation
{
    /// <summary>The instant of which the directory and the rules are (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Version of the directory: the last import in force then.</summary>
    public required long DirectoryVersion { get; init; }

    /// <summary>What the directory said of the buyer then; null: it did not know the SIRET.</summary>
    public DirectoryEntry? Organisation { get; init; }

    /// <summary>True when the organisation and the service get what they demand.</summary>
    public required bool DemandsMet { get; init; }

    /// <summary>Why the invoice goes nowhere: a cause of the quarantine; null when it goes somewhere.</summary>
    public string? Cause { get; init; }

    /// <summary>The cause in French.</summary>
    public string? French { get; init; }

    /// <summary>The cause in English.</summary>
    public string? English { get; init; }

    /// <summary>The system that takes it.</summary>
    public string? System { get; init; }

    /// <summary>The account that owns the system.</summary>
    public string? Account { get; init; }

    /// <summary>"rule": one matched; "organisation": none did, the organisation's own system takes it; null: it goes nowhere.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Rules asked, in their order, the one that matched last: the first 500.</summary>
    public required IReadOnlyList<ConsideredRule> Rules { get; init; }

    /// <summary>How many were asked.</summary>
    public required int RulesConsidered { get; init; }

    /// <summary>For an invoice: where it really went; null when it waits, or was rejected.</summary>
    public string? WentTo { get; init; }
}
