namespace Hub.Routing.AnswerRefusal;

/// <summary>What a supplier says to a refusal.</summary>
internal sealed record RefusalAnswerBody
{
    /// <summary>True: the supplier is done with it, and its list of work no longer shows it. False: it has seen it.</summary>
    public bool Treated { get; init; }

    /// <summary>A note of the supplier's own, up to 1,024 characters.</summary>
    public string? Comment { get; init; }
}
