using System.Net.Mime;
using Hub.Cdar;
using Hub.Conversion;
using Hub.Flows.CallHub;
using Hub.Flows.FindFlow;
using Hub.Flows.WriteLifeCycle;
using Hub.Hosting.HtmlPages;
using Hub.TellFlows;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Flows.ServeFlow;

/// <summary>The files of a flow.</summary>
internal sealed class FlowFiles(InvoiceDocuments documents, LifeCycleMessages messages)
{
    /// <summary>The file as it came, or the message that the hub makes.</summary>
    public async Task<IResult> OriginalAsync(HttpContext http, HubApi hub, Side side, FoundFlow found, CancellationToken stop)
    {
        if (found.Message is { } message) return Xml(message.Content!, found.Flow.Name);
        if (found.Event is { } entry) return Xml(CdarWriter.Write(await messages.MakeAsync(hub, side, entry, stop)), found.Flow.Name);
        if (await hub.OpenAsync(side.DocumentPath(found.Id), null, stop) is not { } answer) return NotHere();
        http.Response.RegisterForDispose(answer);
        return Results.Stream(await answer.Content.ReadAsStreamAsync(stop), answer.Content.Headers.ContentType?.ToString(), found.Flow.Name);
    }

    /// <summary>A page for people.</summary>
    public async Task<IResult> ReadableAsync(HttpContext http, HubApi hub, Side side, FoundFlow found, CancellationToken stop)
    {
        var page = found switch
        {
            { Message: { } message } => CdarReader.Read(message.Content!).Message is { } read ? MessagePage.Of(read) : null,
            { Event: { } entry } => MessagePage.Of(await messages.MakeAsync(hub, side, entry, stop)),
            _ => await ViewAsync(hub, side, found.Id, stop),
        };
        if (page is null) return NotHere();
        http.Response.Headers.ContentDisposition = new System.Net.Http.Headers.ContentDispositionHeaderValue("attachment") { FileNameStar = Path.ChangeExtension(found.Flow.Name, ".html") }.ToString();
        return page;
    }

    /// <summary>An invoice in the other syntax, or in the one that is asked for.</summary>
    public async Task<IResult> ConvertedAsync(HubApi hub, Side side, FoundFlow found, string? form, CancellationToken stop)
    {
        if (found.Message is not null || found.Event is not null || TargetOf(found.Flow.FlowSyntax, form) is not { } target) return NotHere();
        if (await documents.ConvertAsync(hub, side, found.Id, target, stop) is not { Document: { } document }) return NotHere();
        var isJson = target == InvoiceForm.Json;
        return Results.File(document.ToArray(), isJson ? MediaTypeNames.Application.Json : MediaTypeNames.Application.Xml, Path.ChangeExtension(found.Flow.Name, isJson ? ".json" : ".xml"));
    }

    private static async Task<HtmlPage?> ViewAsync(HubApi hub, Side side, Guid invoiceId, CancellationToken stop)
    {
        using var answer = await hub.OpenAsync(side.ViewPath(invoiceId), null, stop);
        if (answer is null) return null;
        return new HtmlPage(await answer.Content.ReadAsByteArrayAsync(stop), string.Join("; ", answer.Headers.GetValues("Content-Security-Policy")));
    }

    private static InvoiceForm? TargetOf(FlowSyntax syntax, string? form) => form?.ToUpperInvariant() switch
    {
        null => syntax == FlowSyntax.Ubl ? InvoiceForm.Cii : InvoiceForm.Ubl,
        "UBL" => InvoiceForm.Ubl,
        "CII" => InvoiceForm.Cii,
        "JSON" => InvoiceForm.Json,
        _ => null,
    };

    private static IResult Xml(byte[] content, string name) => Results.File(content, MediaTypeNames.Application.Xml, name);

    private static ProblemHttpResult NotHere() => FlowProblems.NoSuchDocument.Because(
        "This flow has no such document: an invoice that cannot be read or is too large is not converted, and a life-cycle message never is.",
        "Ce flux n'a pas ce document : une facture illisible ou trop volumineuse n'est pas convertie, un message de cycle de vie jamais.");
}
