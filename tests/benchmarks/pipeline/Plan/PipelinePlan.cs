namespace Hub.Pipeline.Plan;

/// <summary>What is measured.</summary>
internal sealed record PipelinePlan
{
    /// <summary>Name of the result.</summary>
    public required string Name { get; init; }

    /// <summary>The options as they were given.</summary>
    public required string Options { get; init; }

    /// <summary>Invoices that the batches bring; ignored when there is a duration.</summary>
    public required int Invoices { get; init; }

    /// <summary>How long deposits go on; null: until the invoices are deposited.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Invoices before that, to have the code compiled and the queues declared.</summary>
    public required int WarmUp { get; init; }

    /// <summary>Invoices in one batch.</summary>
    public required int DepositSize { get; init; }

    /// <summary>Batches under way at once.</summary>
    public required int Depositors { get; init; }

    /// <summary>Invoices a second that the batches bring; null: as many as are answered.</summary>
    public int? Rate { get; init; }

    /// <summary>Invoices that may wait for a webhook to tell their verdict before the batches bring more; null: any number.</summary>
    public int? Waiting { get; init; }

    /// <summary>Documents a second deposited one by one beside the batches.</summary>
    public required int Singles { get; init; }

    /// <summary>Public bodies in the directory.</summary>
    public required int Bodies { get; init; }

    /// <summary>Systems that serve them, each with a queue and a consumer.</summary>
    public required int Systems { get; init; }

    /// <summary>Most invoices in one message of a system's queue; 1: each is a message of its own.</summary>
    public required int PerMessage { get; init; }

    /// <summary>Share of the delivered invoices that their collectivity takes in charge (status 204).</summary>
    public required double Statuses { get; init; }

    /// <summary>Most events in one webhook request.</summary>
    public required int WebhookBatch { get; init; }

    /// <summary>What every draw follows from.</summary>
    public required int Seed { get; init; }

    /// <summary>Invoices that the broker alone carries, to see what it could do; 0: not measured.</summary>
    public required int Ceiling { get; init; }

    /// <summary>Size of the large ones that are deposited in a second measured part: 1 for a PDF of 100 MB, 100,000 lines and an archive of 1 GB; 0: none.</summary>
    public required double Large { get; init; }

    /// <summary>Invoices that wait for collectivities that are away in a second measured part; 0: none is away.</summary>
    public required int Away { get; init; }

    /// <summary>Systems that are away then, the first ones, which get the most.</summary>
    public required int AwaySystems { get; init; }

    /// <summary>Invoices that the stores are filled with before a second measured part; 0: they are not.</summary>
    public required long Fill { get; init; }

    /// <summary>Processes of each service.</summary>
    public required int Instances { get; init; }

    /// <summary>Folder for the stores; a temporary one when null.</summary>
    public string? Folder { get; init; }
}
