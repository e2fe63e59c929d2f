using Microsoft.Extensions.Options;

namespace Hub.Flows;

/// <summary>
/// The standard's form of an error (<c>errorCode</c>, <c>errorMessage</c>, <c>type</c>, <c>details</c>, <c>instance</c>) is nearly a problem of RFC 9457: on the addresses of the Flow Service each problem is both,
/// also those that the framework answers.
/// </summary>
internal sealed class FlowErrors : IPostConfigureOptions<ProblemDetailsOptions>
{
    private static readonly PathString[] Addresses = ["/v1/flows", "/v1/healthcheck", FlowsService.BasePath];

    private static readonly Dictionary<string, string> ByProblem = new(StringComparer.Ordinal)
    {
        [FlowProblems.ChecksumMismatch.Code] = "CHECKSUM_MISMATCH",
        [FlowProblems.SyntaxNotTaken.Code] = "FLOW_SYNTAX_NOT_SUPPORTED",
    };

    private static readonly Dictionary<int, string> ByStatus = new()
    {
        [StatusCodes.Status400BadRequest] = "MISSING_REQUIRED_FIELD",
        [StatusCodes.Status401Unauthorized] = "MISSING_TOKEN",
        [StatusCodes.Status403Forbidden] = "FORBIDDEN_ACCESS",
        [StatusCodes.Status404NotFound] = "MISSING_RESOURCE",
        [StatusCodes.Status413PayloadTooLarge] = "FILE_SIZE_EXCEEDED",
        [StatusCodes.Status422UnprocessableEntity] = "UNPROCESSABLE_ENTITY",
        [StatusCodes.Status429TooManyRequests] = "TOO_MANY_REQUESTS",
        [StatusCodes.Status500InternalServerError] = "INTERNAL_ERROR",
        [StatusCodes.Status503ServiceUnavailable] = "RESOURCE_ERROR",
    };

    public void PostConfigure(string? name, ProblemDetailsOptions options)
    {
        var before = options.CustomizeProblemDetails;
        options.CustomizeProblemDetails = context =>
        {
            before?.Invoke(context);
            if (Array.Exists(Addresses, address => context.HttpContext.Request.Path.StartsWithSegments(address, StringComparison.OrdinalIgnoreCase))) Complete(context);
        };
    }

    private static void Complete(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        var status = problem.Status ?? StatusCodes.Status500InternalServerError;
        var code = problem.Extensions.TryGetValue("code", out var known) ? known as string : null;
        problem.Extensions["errorCode"] = code is not null && ByProblem.TryGetValue(code, out var own) ? own : ByStatus.GetValueOrDefault(status, "ERROR_" + status);
        problem.Extensions["errorMessage"] = problem.Title;
        if (problem.Detail is not null) problem.Extensions["details"] = problem.Detail;
    }
}
