using System.Text.Json;
using Hub.Flows.CallHub;
using Hub.Flows.Contract;
using Hub.Flows.Storage;

namespace Hub.Flows.TellFlows;

/// <summary>A life-cycle message as a flow. Pure.</summary>
internal static class LifeCycleFlow
{
    /// <summary>One that the hub makes of an event.</summary>
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

    /// <summary>One that the caller submitted.</summary>
    public static Flow Of(Side side, SubmittedFlow said) => new()
    {
        FlowId = said.FlowId.ToString(),
        SubmittedAt = said.SubmittedAt,
        UpdatedAt = said.SubmittedAt,
        TrackingId = said.TrackingId,
        Name = said.Name,
        ProcessingRule = Said.RuleOf(said),
        ProcessingRuleSource = Said.SourceOf(said),
        FlowSyntax = FlowSyntax.Cdar,
        FlowProfile = Said.ProfileOf(said),
        FlowType = side.LifeCycleType,
        FlowDirection = FlowDirection.Out,
        Acknowledgement = JsonSerializer.Deserialize<Acknowledgement>(said.Acknowledgement!, FlowJson.Options)!,
    };

    private static string NameOf(HubEvent entry) =>
        string.Concat((entry.Data.Number ?? entry.Data.InvoiceId.ToString()).Select(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' ? character : '_')) + $"_{entry.Data.Status}.xml";
}
