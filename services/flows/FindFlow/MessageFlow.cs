using System.Text.Json;
using Hub.Flows.Storage;
using Hub.TellFlows;

namespace Hub.Flows.FindFlow;

/// <summary>A life-cycle message that the caller submitted as a flow. Pure.</summary>
internal static class MessageFlow
{
    public static Flow Of(Side side, SubmittedFlow said)
    {
        var note = said.Note;
        return new()
        {
            FlowId = said.FlowId.ToString(),
            SubmittedAt = said.SubmittedAt,
            UpdatedAt = said.SubmittedAt,
            TrackingId = said.TrackingId,
            Name = said.Name,
            ProcessingRule = note.ProcessingRule ?? ProcessingRule.B2G,
            ProcessingRuleSource = note.ProcessingRule is null ? Flow.Computed : Flow.Input,
            FlowSyntax = FlowSyntax.Cdar,
            FlowProfile = note.Profile ?? FlowProfile.Undefined,
            FlowType = side.LifeCycleType,
            FlowDirection = FlowDirection.Out,
            Acknowledgement = JsonSerializer.Deserialize<Acknowledgement>(said.Acknowledgement!, FlowJson.Options)!,
        };
    }
}
