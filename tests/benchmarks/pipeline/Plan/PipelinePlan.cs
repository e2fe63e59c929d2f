namespace Hub.Pipeline;

/// <summary>What is measured.</summary>
internal sealed record PipelinePlan
{
    /// <summary>Invoices of the measured part.</summary>
    public required int Invoices { get; init; }

    /// <summary>Invoices before it, to have the code compiled and the queues declared.</summary>
    public required int WarmUp { get; init; }

    /// <summary>Invoices in one deposit.</summary>
    public required int DepositSize { get; init; }

    /// <summary>Deposits under way at once.</summary>
    public required int Depositors { get; init; }

    /// <summary>Invoices a second that are offered; null: as many as are answered.</summary>
    public int? Rate { get; init; }

    /// <summary>Public bodies in the directory.</summary>
    public required int Bodies { get; init; }

    /// <summary>Systems that serve them, each with a queue and a consumer.</summary>
    public required int Systems { get; init; }

    /// <summary>Folder for the stores; a temporary one when null.</summary>
    public string? Folder { get; init; }
}
