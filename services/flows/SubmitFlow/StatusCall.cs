using Hub.TellFlows;

namespace Hub.Flows.SubmitFlow;

/// <summary>What a status of a message asks of the hub.</summary>
/// <param name="Path">Address below the invoice's.</param>
/// <param name="Json">Body as JSON; null: the comment as a form.</param>
/// <param name="Comment">The comment.</param>
internal sealed record StatusCall(string Path, object? Json, string? Comment)
{
    /// <summary>The reason when the hub finds a value wrong.</summary>
    public string WhenWrong => Path == "cash-in" ? FlowReasons.LifeCycleAmountError : FlowReasons.LifeCycleInvalidStatus;
}
