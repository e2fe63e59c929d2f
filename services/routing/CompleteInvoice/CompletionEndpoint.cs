using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Hosting.Problems;
using Hub.Routing.KeepAttachments;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Hub.Routing.CompleteInvoice;

/// <summary>Where suppliers complete suspended invoices.</summary>
internal static class CompletionEndpoint
{
    /// <summary>120 MB with the form's own lines; what the settings allow below is checked file by file.</summary>
    private const long LargestForm = 120L << 20;

    private const string RetryAfterSeconds = "30";

    public static void MapCompletion(this IEndpointRouteBuilder api) => api.MapPost("/v1/invoices/{invoiceId:guid}/completion", CompleteAsync)
        .RequireAuthorization(HubRoles.Supplier).WithTags("Supplier").WithName("CompleteInvoice").WithSummary("Complete a suspended invoice")
        .WithDescription("""
            Answers a suspension (208): a form (`multipart/form-data`) with a field `comment` (up to 1,024 characters), files, or both. The invoice becomes 209 completed; the collectivity gets the news with the
            references of the files in its queue or inbox. Each file has up to 10 MB, a name of up to 50 characters with its extension, and a type of Chorus Pro's list; all files of an invoice together have up
            to 118 MB. One file that cannot be taken refuses the form (`attachment-refused`, with `reason` IRR_TAILLE_PJ, IRR_NOM_PJ, IRR_VID_PJ, IRR_EXT_DOC or IRR_ANTIVIRUS). The same form sent again is
            answered 200 with `alreadyReached`.
            """)
        .Accepts<IFormFileCollection>("multipart/form-data").WithMetadata(new RequestSizeLimitAttribute(LargestForm))
        .WithAnswerExample(StatusCodes.Status200OK, SupplierExamples.Completed).WithAnswerExample(StatusCodes.Status409Conflict, SupplierExamples.NotSuspended)
        .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<Results<Ok<SupplierAnswer>, ProblemHttpResult>> CompleteAsync(
        Guid invoiceId, HttpRequest request, HttpResponse response, ClaimsPrincipal caller, CompletionDesk desk, CancellationToken stop)
    {
        if (CompletionFormReader.BoundaryOf(request.ContentType) is not { } boundary)
            return HttpProblems.UnsupportedMediaType.Because("Send multipart/form-data with a boundary.", "Envoyez du multipart/form-data avec une frontière (boundary).");
        try
        {
            return SupplierProblems.ToResult(await desk.CompleteAsync(caller.AccountId(), invoiceId, boundary, request.Body, stop));
        }
        catch (AttachmentRefusedException refused)
        {
            return SupplierProblems.Of(refused);
        }
        catch (CompletionFormException refused)
        {
            return RoutingProblems.FormNotReadable.Because(refused.Message, refused.French);
        }
        catch (ScannerUnavailableException)
        {
            response.Headers.RetryAfter = RetryAfterSeconds;
            return RoutingProblems.ScannerUnavailable.Because("Send the same form again later.", "Renvoyez le même formulaire plus tard.");
        }
    }
}
