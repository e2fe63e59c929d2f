using System.Security.Claims;
using CsvHelper;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Hosting.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Hub.Routing.KeepDirectory;

/// <summary>The directory over HTTP: operators import it, anyone looks up.</summary>
internal static class DirectoryEndpoints
{
    private const long LargestFile = 512L << 20;

    public static void MapDirectory(this IEndpointRouteBuilder api)
    {
        var directory = api.MapGroup("/v1/directory").WithTags("Directory").ProducesProblem(StatusCodes.Status401Unauthorized);
        directory.MapPut("/", ImportAsync).RequireAuthorization(HubRoles.Operator).WithName("ImportDirectory").WithSummary("Import the directory")
            .WithDescription("""
                A CSV file (UTF-8; comma, semicolon or tab) with a header, up to 512 MB, read line by line. Lines of organisations: `siret`, `name`, `account` (who serves it), `served_by` (`http`, `amqp`), `delivered_form` (`original`, `ubl`, `cii`, `json`),
                `demands` (`none`, `service`, `engagement`, `either`, `both`), `payment_days` (30, 50, 60), `active` (yes, no). Lines of services: `siret`, `service_code`, `service_label`,
                `engagement_demanded`, `active`, `valid_from`, `valid_until` (YYYY-MM-DD). Both kinds in one file: add the column `type` (`organisation`, `service`). Lines are added or brought up to date;
                what the file does not name stays. A wrong line is refused alone and named in the report.
                """)
            .Accepts<string>("text/csv").WithMetadata(new RequestSizeLimitAttribute(LargestFile))
            .WithAnswerExample(StatusCodes.Status200OK, DirectoryExamples.Report)
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        directory.MapGet("/{siret}", LookUp).RequireAuthorization(HubRoles.Anyone).WithName("LookUpOrganisation").WithSummary("Look up an organisation")
            .WithDescription("What an organisation demands on its invoices and which services it has: so a supplier can check before it deposits.")
            .WithAnswerExample(StatusCodes.Status200OK, DirectoryExamples.Entry)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<DirectoryReport>, ProblemHttpResult>> ImportAsync(
        HttpRequest request, ClaimsPrincipal caller, DirectoryImporter importer, CancellationToken stop)
    {
        try
        {
            return TypedResults.Ok(await importer.ImportAsync(request.Body, caller.AccountId(), stop));
        }
        catch (CsvFormatException unreadable)
        {
            var line = unreadable.LineNumber;
            return RoutingProblems.DirectoryUnreadable.Because(
                $"Reading stopped at line {line}: the file needs a header with the column “siret”, and no line may be longer than {DirectoryCsv.LongestLine:N0} bytes. Lines before it were taken.",
                $"Lecture arrêtée à la ligne {line} : il faut un en-tête avec la colonne « siret », et aucune ligne de plus de {DirectoryCsv.LongestLine:N0} octets. Les lignes précédentes ont été prises.",
                ("line", line));
        }
    }

    private static Results<Ok<DirectoryEntry>, ProblemHttpResult> LookUp(string siret, DirectoryCache cache) =>
        cache.Current.Find(siret) is { } collectivity
            ? TypedResults.Ok(DirectoryEntry.Of(collectivity))
            : HttpProblems.NotFound.Because("No organisation of the directory has this SIRET.", "Aucun organisme de l'annuaire n'a ce SIRET.");
}
