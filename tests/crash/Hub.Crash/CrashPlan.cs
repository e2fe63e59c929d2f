namespace Hub.Crash;

/// <summary>What a run does.</summary>
internal sealed record CrashPlan
{
    /// <summary>Invoices to be answered before the load ends.</summary>
    public required int Invoices { get; init; }

    /// <summary>Kills to be made while the load runs; the load goes on until both goals are met.</summary>
    public required int Kills { get; init; }

    /// <summary>Separate processes over RabbitMQ; otherwise the embedded process.</summary>
    public required bool Separate { get; init; }

    /// <summary>Pause between kills: drawn up to this.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>Documents in one archive.</summary>
    public int ArchiveSize { get; init; } = 100;

    /// <summary>Suppliers that deposit archives at the same time, and as many that deposit singles.</summary>
    public int Suppliers { get; init; } = 2;

    /// <summary>Every which kill is the broker's, where there is one.</summary>
    public int BrokerEvery { get; init; } = 7;

    /// <summary>Seed of the documents and of the kills.</summary>
    public int Seed { get; init; } = 1;
}
