using Hub.Flows.Contract;
using Hub.Flows.Storage;
using Hub.TellFlows;

namespace Hub.Flows.SubmitFlow;

/// <summary>From a submission to the register, and to the answer.</summary>
internal static class SubmittedFlows
{
    public static SubmittedFlow Of(FlowForm form, string account, Guid flowId, DateTimeOffset submittedAt) => new()
    {
        FlowId = flowId,
        Account = account,
        TrackingId = form.Info.TrackingId,
        Name = form.Info.Name!,
        Syntax = form.Info.FlowSyntax!.Value.ToString(),
        Profile = form.Info.FlowProfile?.ToString(),
        ProcessingRule = form.Info.ProcessingRule?.ToString(),
        Sha256 = form.File.Sha256,
        SubmittedAt = submittedAt,
        IsLifeCycle = false,
    };

    /// <summary>What goes with the deposit; the file's name does anyway.</summary>
    public static FlowNote NoteFor(FlowInfo info) => new() { TrackingId = info.TrackingId, Syntax = info.FlowSyntax, Profile = info.FlowProfile, ProcessingRule = info.ProcessingRule };

    public static FullFlowInfo ToAnswer(this SubmittedFlow flow) => new()
    {
        FlowId = flow.FlowId.ToString(),
        SubmittedAt = flow.SubmittedAt,
        TrackingId = flow.TrackingId,
        Name = flow.Name,
        ProcessingRule = flow.Note.ProcessingRule ?? ProcessingRule.B2G,
        FlowSyntax = flow.Note.Syntax,
        FlowProfile = flow.Note.Profile ?? FlowProfile.Undefined,
        Sha256 = flow.Sha256,
    };
}
