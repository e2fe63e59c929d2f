using System.Net.Http.Headers;
using System.Net.Mime;
using Hub.Flows.CallHub;
using Hub.Flows.Storage;
using Hub.TellFlows;

namespace Hub.Flows.SubmitFlow;

/// <summary>Deposits a submitted invoice with the hub, and notes what its supplier said of it.</summary>
internal sealed class InvoiceSubmission(FlowRegister register, ILogger<InvoiceSubmission> log)
{
    /// <summary>The journal keeps the note beside the invoice: webhooks tell it.</summary>
    private const string NoteHeader = "Hub-Flow-Note";

    /// <summary>The flow, once the invoice is durable, as it was submitted first; or the hub's refusal.</summary>
    public async Task<(SubmittedFlow? Flow, HubProblem? Refusal)> DepositAsync(HubApi hub, string account, FlowForm form, string? key, Guid? requestId, CancellationToken stop)
    {
        using var body = new StreamContent(form.File.Content);
        body.Headers.ContentType = new MediaTypeHeaderValue(form.Info.FlowSyntax == FlowSyntax.FacturX ? MediaTypeNames.Application.Pdf : MediaTypeNames.Application.Xml);
        body.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = form.Info.Name };
        body.Headers.Add(NoteHeader, SubmittedFlows.NoteFor(form.Info).Write());
        var answer = await hub.PostAsync("/v1/invoices", body, key, stop);
        if (answer.Problem is { } refusal) return (null, refusal);
        var deposit = answer.Read<HubDeposit>();
        // The deposit stands: what is said of it is noted even if the caller has gone.
        var flow = await register.KeepAsync(SubmittedFlows.Of(form, account, deposit.InvoiceId, deposit.DepositedAt), CancellationToken.None);
        FlowsLog.Taken(log, flow.FlowId, account, flow.Syntax, requestId);
        return (flow, null);
    }
}
