using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Microsoft.AspNetCore.Mvc;

namespace Hub.Routing.KeepDirectory;

/// <summary>The directory over HTTP: operators import it, anyone looks up.</summary>
internal static class DirectoryEndpoints
{
    private const long LargestFile = 4L << 30;

    public static void MapDirectory(this IEndpointRouteBuilder api)
    {
        var directory = api.MapGroup("/v1/directory").WithTags("Directory").ProducesProblem(StatusCodes.Status401Unauthorized);
        MapImport(directory);
        directory.MapGet("/imports", DirectoryLookUp.ImportsAsync).RequireAuthorization(HubRoles.Operator).WithName("ListDirectoryImports").WithSummary("List the imports of the directory")
            .WithDescription("The latest first: whether each is in force, still runs, or broke off (nothing of it was then ever in force), and what it changed. `limit` (1–500, 100 by default) at a time, from `before` on.")
            .WithAnswerExample(StatusCodes.Status200OK, DirectoryExamples.Imports)
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        directory.MapGet("/systems", DirectoryLookUp.SystemsAsync).RequireAuthorization(HubRoles.OperatorOrCollectivity).WithName("ListSystems").WithSummary("List back-office systems")
            .WithDescription("An operator sees all, a collectivity its own: id (it names the queue), owner, how each is served and in which form it gets its invoices. `limit` (1–500, 100 by default) at a time, from `after` on.")
            .WithAnswerExample(StatusCodes.Status200OK, DirectoryExamples.Systems)
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        directory.MapGet("/", DirectoryLookUp.SearchAsync).RequireAuthorization(HubRoles.Anyone).WithName("SearchDirectory").WithSummary("Search the directory")
            .WithDescription("Organisations by company (`siren`), by what their name begins with (`name`; case and accents do not matter) or by a service code (`service`), in order of SIRET: `limit` (1–500, 100 by default) at a time, from `after` on.")
            .WithAnswerExample(StatusCodes.Status200OK, DirectoryExamples.Page)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        directory.MapGet("/{siret}", DirectoryLookUp.FindAsync).RequireAuthorization(HubRoles.Anyone).WithName("LookUpOrganisation").WithSummary("Look up an organisation")
            .WithDescription("What an organisation demands on its invoices and which services it has: so a supplier can check before it deposits. With `at` (an instant, ISO 8601): what the hub knew then.")
            .WithAnswerExample(StatusCodes.Status200OK, DirectoryExamples.Entry)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static void MapImport(IEndpointRouteBuilder directory) =>
        directory.MapPut("/", DirectoryImportEndpoint.ImportAsync).RequireAuthorization(HubRoles.Operator).WithName("ImportDirectory").WithSummary("Import the directory")
            .WithDescription("""
                Two kinds of file, read line by line, up to 4 GB. **CSV** (`text/csv`; UTF-8; comma, semicolon or tab, with a header). Lines of organisations: `siret`, `name`, `account` (the collectivity), `system` (its
                back-office system; the account's own when empty), `served_by` (`http`, `amqp`), `delivered_form` (`original`, `ubl`, `cii`, `json`), `demands` (`none`, `service`, `engagement`, `either`, `both`),
                `payment_days` (30, 50, 60), `active` (yes, no), `valid_from`, `valid_until` (YYYY-MM-DD). Lines of services: `siret`, `service_code`, `service_label`, `engagement_demanded`, `active`, `valid_from`, `valid_until`. Lines of systems: `system`, `account`, `system_name`,
                `served_by`, `delivered_form`. Several kinds in one file: add the column `type` (`organisation`, `service`, `system`). `action` = `end` ends an entry. **F14** (`application/xml`): the national directory's export; it
                tells names, demands, services and days of validity, and leaves who serves an organisation as it is.

                `mode=differential` (the default for CSV) leaves what the file does not name; `mode=full` ends it, unless that is more than `maxEnded` percent (20) of what is known. An F14 file says itself what it is.
                A wrong line is refused alone and named in the report. All of the file comes into force at once, when its last line is read; when it breaks off, nothing of it does. One import at a time.
                """)
            .Accepts<string>("text/csv", "application/xml", "text/xml").WithMetadata(new RequestSizeLimitAttribute(LargestFile))
            .WithAnswerExample(StatusCodes.Status200OK, DirectoryExamples.Report)
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
}
