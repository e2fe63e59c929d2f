using System.Net.Mime;
using System.Security.Claims;
using System.Text;
using Hub.Hosting.ApiPages;
using Hub.Notification.ShowDeposit;
using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.DownloadResults;

internal static class ResultsEndpoint
{
    private const int Buffer = 32 * 1024;

    public static void MapResults(this IEndpointRouteBuilder api) => api.MapDeposit().MapGet("/results", DownloadAsync)
        .WithName("DownloadDepositResults")
        .WithSummary("Download what became of a deposit")
        .WithDescription(
            "One line an invoice: number, file, status, reason, rules broken and what to mend first. `format`: `json` (default), `csv` (commas, points, English), or `csv-fr` " +
            "(as Excel opens it in France: semicolons, decimal commas, French, byte-order mark). The file is written while it is read; cells that a spreadsheet would run begin with an apostrophe.")
        .Produces<IReadOnlyList<InvoiceResult>>(StatusCodes.Status200OK, MediaTypeNames.Application.Json, MediaTypeNames.Text.Csv)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .WithAnswerExample(StatusCodes.Status200OK, ApiExamples.Results);

    private static async Task<IResult> DownloadAsync(
        Guid id, ClaimsPrincipal caller, HttpContext http, IDbContextFactory<NotificationContext> contexts, CancellationToken stop, string format = "json")
    {
        if (format is not ("json" or "csv" or "csv-fr"))
            return NotificationProblems.FormatUnknown.Because("format is json, csv or csv-fr.", "format vaut json, csv ou csv-fr.");
        await using (var db = await contexts.CreateDbContextAsync(stop))
        {
            if (await DepositQuery.FindAsync(db, caller, id, stop) is null) return http.NotFound(NotificationProblems.DepositUnknown, id);
        }
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{id}.{(format == "json" ? "json" : "csv")}\"";
        var results = ResultQuery.ReadAsync(contexts, id, stop);
        if (format == "json") return TypedResults.Ok(results);
        var csv = format == "csv" ? ResultCsv.Plain : ResultCsv.ForFrance;
        return TypedResults.Stream(body => WriteAsync(body, csv, results, stop), "text/csv; charset=utf-8");
    }

    private static async Task WriteAsync(Stream body, ResultCsv csv, IAsyncEnumerable<InvoiceResult> results, CancellationToken stop)
    {
        await using var text = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Buffer);
        await text.WriteAsync(csv.Header.AsMemory(), stop);
        await foreach (var result in results.WithCancellation(stop)) await text.WriteAsync(csv.Line(result).AsMemory(), stop);
    }
}
