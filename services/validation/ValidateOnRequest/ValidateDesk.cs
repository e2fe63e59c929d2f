using System.Diagnostics;
using System.Globalization;
using Hub.ChooseRules;
using Hub.Explain.WriteSarif;
using Hub.FacturX;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Hub.Validation.ValidateOnRequest;

/// <summary>Validates one document from its first byte to the answer, and forgets it: nothing is stored, no name, number or hash is logged.</summary>
internal sealed class ValidateDesk(ValidateGate gate, IOptions<ValidateOptions> options, IOptions<DocumentLimit> limit, CheckPolicy policy, TimeProvider clock, PublicAddress address)
{
    public async Task<IResult> AnswerAsync(HttpContext http)
    {
        if (AnswerType.Of(http.Request) is not { } type) return ValidateProblems.NoAnswer(AnswerType.All);
        var most = limit.Value.DocumentBytes;
        if (DocumentBody.RefuseHead(http.Request, most) is { } refusal) return refusal;
        using var memory = gate.EnterMemory(http.Request.ContentLength ?? most);
        if (!memory.IsAcquired) return Saturated(http.Response);
        var read = await DocumentBody.ReadAsync(http.Request, most, http.RequestAborted);
        if (read.Refusal is not null) return read.Refusal;
        using var core = await gate.EnterCoreAsync(http.RequestAborted);
        return core.IsAcquired ? Write(http, Judge(read.Document), type) : Saturated(http.Response);
    }

    private DocumentVerdict Judge(ReadOnlyMemory<byte> document)
    {
        var started = Stopwatch.GetTimestamp();
        var verdict = InvoiceDocument.Judge(document, policy.ReceivedAt(clock.GetUtcNow()));
        ValidationTelemetry.Answered(verdict, Stopwatch.GetElapsedTime(started));
        return verdict;
    }

    private IResult Write(HttpContext http, DocumentVerdict verdict, string type)
    {
        http.Response.Headers.Vary = "Accept, Accept-Language";
        http.Response.Headers.CacheControl = "no-store";
        var languages = RequestLanguage.AllOf(http.Request);
        if (type != SarifLog.MediaType) return TypedResults.Json(AnswerMapping.ToAnswer(verdict, languages, rule => address.OfRule(http.Request, rule)));
        var name = verdict.Kind == DocumentKind.Pdf ? "document.pdf" : "document.xml";
        var log = new SarifLog(languages[0], rule => address.OfRule(http.Request, rule));
        return TypedResults.Bytes(log.Write(new Uri(name, UriKind.Relative), verdict), type);
    }

    private ProblemHttpResult Saturated(HttpResponse response)
    {
        ValidationTelemetry.Turned.Add(1);
        response.Headers.RetryAfter = options.Value.RetryAfter.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
        return ValidateProblems.Saturated(options.Value.RetryAfter);
    }
}
