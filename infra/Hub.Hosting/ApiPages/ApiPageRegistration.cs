using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Scalar.AspNetCore;

namespace Hub.Hosting.ApiPages;

internal static class ApiPageRegistration
{
    public static IServiceCollection AddHubApiPages(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.AddDocumentTransformer<SecurityTransformer>();
        options.AddOperationTransformer<ExampleTransformer>();
    });

    /// <summary>The OpenAPI document at <c>/openapi/v1.json</c> and its page at <c>/scalar</c>.</summary>
    public static void MapHubApiPages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenApi().AllowAnonymous();
        endpoints.MapScalarApiReference(options => options.WithTitle("E-invoicing hub")).AllowAnonymous();
    }
}
