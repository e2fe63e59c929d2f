using Hub.Outbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hub.Hosting.Tests.Parrot;

/// <summary>A service that says what the test tells it to say.</summary>
internal sealed class SenderService : IHubService
{
    public string Name => "sender";

    public void Register(IHostApplicationBuilder builder)
    {
        builder.Services.AddHostedService<StoreCreation<SenderContext>>();
        builder.Services.AddServiceStore<SenderContext, SqliteSenderContext, SqlServerSenderContext>(Name);
    }
}
