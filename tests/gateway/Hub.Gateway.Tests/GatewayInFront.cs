using Microsoft.AspNetCore.Builder;

namespace Hub.Gateway.Tests;

/// <summary>The gateway before five echoes.</summary>
internal sealed class GatewayInFront : IAsyncDisposable
{
    private readonly WebApplication gateway;

    private GatewayInFront(WebApplication gateway, IReadOnlyDictionary<string, EchoService> services)
    {
        this.gateway = gateway;
        Services = services;
        Client = new HttpClient { BaseAddress = new Uri(gateway.Urls.First()) };
    }

    public IReadOnlyDictionary<string, EchoService> Services { get; }

    public HttpClient Client { get; }

    public static async Task<GatewayInFront> StartAsync()
    {
        var services = new Dictionary<string, EchoService>();
        foreach (var (name, _) in new GatewayOptions().Addresses) services[name] = await EchoService.StartAsync(name);
        string[] settings = ["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Error", .. services.Select(service => $"--Hub:Gateway:{service.Key}={service.Value.Address}")];
        var gateway = GatewayHost.Build(settings);
        await gateway.StartAsync();
        return new GatewayInFront(gateway, services);
    }

    public async Task<string> AskAsync(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await Client.SendAsync(request);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : $"{(int)answer.StatusCode}";
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await gateway.DisposeAsync();
        foreach (var service in Services.Values) await service.DisposeAsync();
    }
}
