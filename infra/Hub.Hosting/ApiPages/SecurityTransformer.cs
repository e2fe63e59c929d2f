using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Hub.Hosting.ApiPages;

/// <summary>Says in the OpenAPI document what the API is and how a caller gets in.</summary>
internal sealed class SecurityTransformer : IOpenApiDocumentTransformer
{
    private const string Scheme = "oauth2";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "E-invoicing hub",
            Version = "v1",
            Description = "Suppliers deposit EN 16931 invoices, collectivities take them and answer with life-cycle statuses. Refusals are problem details (RFC 9457) with a stable code, in English and French.",
        };
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.OAuth2,
            Flows = new OpenApiOAuthFlows
            {
                ClientCredentials = new OpenApiOAuthFlow { TokenUrl = new Uri("/oauth/token", UriKind.Relative), Scopes = new Dictionary<string, string>() },
            },
        };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
        return Task.CompletedTask;
    }
}
