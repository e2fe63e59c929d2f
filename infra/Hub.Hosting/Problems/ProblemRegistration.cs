using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Hosting.Problems;

internal static class ProblemRegistration
{
    public static IServiceCollection AddHubProblems(this IServiceCollection services) =>
        services.AddProblemDetails(options => options.CustomizeProblemDetails = Complete);

    public static void UseHubProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusOf });
        app.UseStatusCodePages();
    }

    /// <summary>A body that broke off or is too large is the caller's; everything else is ours.</summary>
    private static int StatusOf(Exception cause) => cause switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>Gives the framework's own answers the hub's stable code and both languages.</summary>
    private static void Complete(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        if (problem.Extensions.ContainsKey("code")) return;
        var kind = HttpProblems.Of(problem.Status ?? StatusCodes.Status500InternalServerError);
        problem.Type = ProblemKind.TypeOf(kind.Code);
        problem.Title = kind.English;
        problem.Extensions["code"] = kind.Code;
        problem.Extensions["titleFr"] = kind.French;
    }
}
