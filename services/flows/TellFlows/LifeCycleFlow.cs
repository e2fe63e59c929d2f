namespace Hub.TellFlows;

/// <summary>A life-cycle message as a flow. Pure.</summary>
internal static class LifeCycleFlow
{
    /// <summary>The one that the hub makes of an event.</summary>
    public static Flow Of(Side side, HubEvent entry) => new()
    {
        FlowId = entry.Id.ToString(),
        SubmittedAt = entry.JustAfter,
        UpdatedAt = entry.JustAfter,
        Name = NameOf(entry),
        ProcessingRule = ProcessingRule.B2G,
        ProcessingRuleSource = Flow.Computed,
        FlowSyntax = FlowSyntax.Cdar,
        FlowProfile = FlowProfile.Undefined,
        FlowType = side.LifeCycleType,
        FlowDirection = side.Took(entry.Data) ? FlowDirection.Out : FlowDirection.In,
        Acknowledgement = new Acknowledgement(FlowAckStatus.Ok),
    };

    private static string NameOf(HubEvent entry) =>
        string.Concat((entry.Data.Number ?? entry.Data.InvoiceId.ToString()).Select(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' ? character : '_')) + $"_{entry.Data.Status}.xml";
}
