using Hub.Hosting;
using Hub.Hosting.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Hub.Access.Tests;

/// <summary>Stands for any other service: it checks tokens as all of them do.</summary>
internal sealed class EchoService : IHubService
{
    public string Name => "echo";

    public void Register(IHostApplicationBuilder builder)
    {
    }

    public void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/echo", (HttpContext http) => http.User.AccountId()).RequireAuthorization(HubRoles.Anyone);
}
