using System.Net.Http.Headers;
using Hub.Contracts;
using Hub.Hosting;
using Hub.Hosting.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hub.Testing;

/// <summary>Services running inside the test on a free loopback port, over real SQLite files, in memory or over a broker.</summary>
public sealed class HubProcess : IAsyncDisposable
{
    // Longer than any test moves its clock.
    private static readonly TimeSpan TokenLife = TimeSpan.FromDays(365);
    private readonly WebApplication app;
    private readonly TempFolder? ownFolder;
    private readonly TestTokens tokens;

    private HubProcess(WebApplication app, TempFolder? ownFolder, TestTokens tokens)
    {
        this.app = app;
        this.ownFolder = ownFolder;
        this.tokens = tokens;
    }

    /// <summary>The container, for the test that looks into a store.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>Where it listens.</summary>
    public Uri Address => new(app.Urls.First());

    /// <summary>Starts services.</summary>
    /// <param name="services">The services of the process.</param>
    /// <param name="folder">Storage folder; a temporary one, deleted at the end, when null. Give one to start again on the same files.</param>
    /// <param name="broker">RabbitMQ's address; in memory when null.</param>
    /// <param name="configure">Changes settings or replaces registrations (a clock).</param>
    public static async Task<HubProcess> StartAsync(
        IReadOnlyList<IHubService> services, string? folder = null, Uri? broker = null, Action<WebApplicationBuilder>? configure = null)
    {
        var own = folder is null ? new TempFolder() : null;
        var path = folder ?? own!.Path;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing", ContentRootPath = path });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Hub:Storage:Folder"] = path, ["Hub:Broker"] = broker?.ToString() });
        configure?.Invoke(builder);
        var minter = new TestTokens(path);
        var host = HubHost.Build(typeof(InvoicesDeposited).Assembly, builder, services);
        await host.StartAsync();
        return new HubProcess(host, own, minter);
    }

    /// <summary>A client that carries a token of an account.</summary>
    public HttpClient As(string account, string role, bool sandbox = false)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.Mint(account, role, Get<TimeProvider>().GetUtcNow(), TokenLife, sandbox: sandbox));
        return client;
    }

    public HttpClient AsSupplier(string account = "supplier-a") => As(account, HubRoles.Supplier);

    public HttpClient AsCollectivity(string account = "city-a") => As(account, HubRoles.Collectivity);

    public HttpClient AsOperator(string account = "operator") => As(account, HubRoles.Operator);

    /// <summary>A client without a token.</summary>
    public HttpClient Anonymous() => new() { BaseAddress = Address };

    /// <summary>A client with any token.</summary>
    public HttpClient With(string token)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>Mints further tokens with the same key.</summary>
    public TestTokens Tokens => tokens;

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        tokens.Dispose();
        ownFolder?.Dispose();
    }
}
