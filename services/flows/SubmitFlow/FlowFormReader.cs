using System.Text.Json;
using Hub.Flows.Contract;
using Hub.Hosting.Forms;
using Hub.TellFlows;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Hub.Flows.SubmitFlow;

/// <summary>Reads a submission as it arrives: <c>flowInfo</c> (JSON, whatever its content type says) and <c>file</c>, in whichever order.</summary>
internal sealed class FlowFormReader(IOptions<FlowsOptions> options)
{
    private const int InfoBytes = 16 << 10;
    private const int MostParts = 10;
    private const long FormOverhead = 64 << 10;

    /// <summary>Where files are kept while they are not small; null: where the system keeps such files.</summary>
    internal string? Folder { get; init; }

    /// <summary>The form, or why it is not taken: exactly one of them.</summary>
    public async Task<(FlowForm? Form, ProblemHttpResult? Problem)> ReadAsync(HttpRequest request, CancellationToken stop)
    {
        var limit = options.Value.FileBytes;
        if (request.ContentLength > limit + FormOverhead) return (null, TooLarge(limit));
        if (FormBoundary.Of(request.ContentType) is not { } boundary) return (null, Unreadable());
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server) server.MaxRequestBodySize = limit + (2 * FormOverhead);
        try
        {
            return await ReadAsync(new MultipartReader(boundary, request.Body), limit, stop);
        }
        catch (InvalidDataException)
        {
            return (null, Unreadable());
        }
    }

    private async Task<(FlowForm? Form, ProblemHttpResult? Problem)> ReadAsync(MultipartReader reader, long limit, CancellationToken stop)
    {
        FlowInfo? info = null;
        SpooledFile? file = null;
        ProblemHttpResult? problem = null;
        try
        {
            for (var parts = 0; problem is null && parts < MostParts && await NextAsync(reader, stop) is { } section; parts++)
            {
                switch (NameOf(section))
                {
                    case "flowInfo" when info is null:
                        (info, problem) = await ReadInfoAsync(new FormPart(section.Body, stop), stop);
                        break;
                    case "file" when file is null:
                        file = await SpooledFile.TakeAsync(new FormPart(section.Body, stop), limit, Folder, stop);
                        problem = file is null ? TooLarge(limit) : null;
                        break;
                }
            }
            problem ??= info is null || file is null ? Unreadable() : FlowInfoRules.FaultOf(info, file);
            if (problem is not null) return (null, problem);
            var form = new FlowForm(info!, file!);
            file = null;
            return (form, null);
        }
        finally
        {
            if (file is not null) await file.DisposeAsync();
        }
    }

    private static async Task<MultipartSection?> NextAsync(MultipartReader reader, CancellationToken stop)
    {
        try
        {
            return await reader.ReadNextSectionAsync(stop);
        }
        catch (IOException cause) when (FormFault.IsMalformed(cause, stop))
        {
            throw new InvalidDataException(cause.Message, cause);
        }
    }

    private static async Task<(FlowInfo? Info, ProblemHttpResult? Problem)> ReadInfoAsync(Stream body, CancellationToken stop)
    {
        var buffer = new byte[InfoBytes + 1];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, stop);
        if (length > InfoBytes) return (null, Invalid("$"));
        try
        {
            return JsonSerializer.Deserialize<FlowInfo>(buffer.AsSpan(0, length), FlowJson.Options) is { } info ? (info, null) : (null, Invalid("$"));
        }
        catch (JsonException cause)
        {
            return (null, Invalid(cause.Path ?? "$"));
        }
    }

    private static ProblemHttpResult Invalid(string path) => FlowProblems.InfoInvalid.Because(
        $"flowInfo cannot be read at {path}: it is a JSON object of up to {InfoBytes} bytes.", $"flowInfo est illisible en {path} : c'est un objet JSON d'au plus {InfoBytes} octets.");

    private static ProblemHttpResult Unreadable() => FlowProblems.FormInvalid.Because(
        "Send multipart/form-data with a part flowInfo (JSON) and a part file.", "Envoyez du multipart/form-data avec une partie flowInfo (JSON) et une partie file.");

    private static ProblemHttpResult TooLarge(long limit) => FlowProblems.FileTooLarge.Because($"A file has up to {limit} bytes.", $"Un fichier a au plus {limit} octets.");

    private static string? NameOf(MultipartSection section) =>
        ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) ? HeaderUtilities.RemoveQuotes(disposition.Name).Value : null;
}
