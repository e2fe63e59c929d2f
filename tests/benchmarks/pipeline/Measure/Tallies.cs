namespace Hub.Pipeline.Measure;

/// <summary>How many of what there were in a phase.</summary>
internal sealed class Tallies
{
    /// <summary>Invoices answered 202.</summary>
    public Tally Answered { get; } = new();

    /// <summary>Invoices in their collectivities' hands.</summary>
    public Tally Delivered { get; } = new();

    /// <summary>The same event delivered again.</summary>
    public Tally Again { get; } = new();

    /// <summary>Two deliveries of one invoice.</summary>
    public Tally Twice { get; } = new();

    /// <summary>Events that webhooks told, each once.</summary>
    public Tally Told { get; } = new();

    /// <summary>Webhook events that came again.</summary>
    public Tally ToldAgain { get; } = new();

    /// <summary>Verdicts that webhooks told.</summary>
    public Tally Judged { get; } = new();

    /// <summary>Rejections that webhooks told.</summary>
    public Tally Refused { get; } = new();

    /// <summary>Statuses that collectivities sent and the broker confirmed.</summary>
    public Tally Posted { get; } = new();

    /// <summary>Statuses of collectivities that webhooks told.</summary>
    public Tally PostedTold { get; } = new();
}
