using System.Text.Json;
using Hub.Cdar;
using Hub.Cdar.Rules;
using Hub.Flows.CallHub;
using Hub.Flows.Storage;
using Hub.TellFlows;

namespace Hub.Flows.SubmitFlow;

/// <summary>Takes a life-cycle message: reads it, judges it by its rules, sets its statuses, and keeps it with what came of it. A message sent again sets what is set already, and is taken again.</summary>
internal sealed class MessageSubmission(FlowRegister register, TimeProvider clock, ILogger<MessageSubmission> log)
{
    public async Task<SubmittedFlow> TakeAsync(HubApi hub, string account, Side side, FlowForm form, Guid? requestId, CancellationToken stop)
    {
        var content = await form.File.ReadAsync(stop);
        var acknowledgement = await JudgeAsync(hub, side, content, stop);
        var now = clock.GetUtcNow();
        var flow = SubmittedFlows.Of(form, account, Guid.CreateVersion7(now), now) with
        {
            IsLifeCycle = true,
            Acknowledgement = JsonSerializer.Serialize(acknowledgement, FlowJson.Options),
            Content = content,
        };
        await register.KeepAsync(flow, CancellationToken.None);
        FlowsLog.Judged(log, flow.FlowId, account, acknowledgement.Status, requestId);
        return flow;
    }

    private const int MostDetails = 200;

    private static async Task<Acknowledgement> JudgeAsync(HubApi hub, Side side, byte[] content, CancellationToken stop)
    {
        var reading = CdarReader.Read(content);
        if (reading.Unreadable is { } cause)
            return new(FlowAckStatus.Error, [new(AcknowledgementLevel.Error, $"{cause.Line}:{cause.Column}", FlowReasons.InvalidSchema, $"{cause.French} / {cause.English}")]);
        var details = CdarCheck.Judge(reading.Document!).OrderByDescending(finding => finding.Rule.IsFatal).Take(MostDetails).Select(Of).ToList();
        if (!details.Exists(detail => detail.Level == AcknowledgementLevel.Error)) details.AddRange(await StatusReport.SendAsync(hub, side, reading.Message!, stop));
        return Acknowledgement.Of(details.Exists(detail => detail.Level == AcknowledgementLevel.Error) ? FlowAckStatus.Error : FlowAckStatus.Ok, details);
    }

    private static AcknowledgementDetail Of(CdarFinding finding) => new(
        finding.Rule.IsFatal ? AcknowledgementLevel.Error : AcknowledgementLevel.Warning,
        finding.XPath,
        FlowReasons.LifeCycleRuleError,
        $"[{finding.Rule.Id}] {finding.Rule.French} / {finding.Rule.English}");
}
