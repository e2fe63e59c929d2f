using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text;
using Hub.Contracts;
using Hub.Hosting.Access;
using Hub.Outbox;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.FindCollectivity;
using Hub.Routing.Storage;
using Hub.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Hub.Routing.Tests;

/// <summary>The routing service in the test's process, with a small directory, a clock that the test moves, and the statuses that it tells of.</summary>
internal sealed class RoutingProcess : IAsyncDisposable
{
    public const string City = "11111111100011";
    public const string CityServices = "11111111100029";
    public const string Region = "22222222200022";
    public const string Hospital = "33333333300033";

    public const string Directory = """
        type,siret,name,account,served_by,demands,payment_days,active,service_code,service_label,engagement_demanded,valid_from,valid_until
        organisation,11111111100011,Ville A,city-a,http,none,30,yes,,,,,
        organisation,11111111100029,Ville A services,city-a,http,service,30,yes,,,,,
        organisation,22222222200022,Région B,region-b,amqp,either,30,yes,,,,,
        organisation,33333333300033,Hôpital C,hospital-c,http,engagement,50,no,,,,,
        service,11111111100029,,,,,,yes,ACHATS,Direction des achats,yes,,
        """;

    private RoutingProcess(HubProcess hub, RecordedStatuses statuses, FakeTimeProvider clock)
    {
        Hub = hub;
        Statuses = statuses;
        Clock = clock;
    }

    public HubProcess Hub { get; }

    public RecordedStatuses Statuses { get; }

    public FakeTimeProvider Clock { get; }

    public static async Task<RoutingProcess> StartAsync(string? folder = null, IDeliveryChannel? channel = null, Action<WebApplicationBuilder>? configure = null, bool withDirectory = true, DateTimeOffset? clock = null)
    {
        var statuses = new RecordedStatuses();
        var time = new FakeTimeProvider(clock ?? TimeProvider.System.GetUtcNow());
        var hub = await HubProcess.StartAsync([new RoutingService(), statuses], folder, configure: builder =>
        {
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time));
            if (channel is not null) builder.Services.AddSingleton(channel);
            configure?.Invoke(builder);
        });
        var process = new RoutingProcess(hub, statuses, time);
        if (withDirectory) await process.ImportAsync(Directory);
        return process;
    }

    /// <summary>Routes invoices as one batch.</summary>
    public async Task RouteAsync(params IReadOnlyList<ValidatedInvoice> invoices)
    {
        var batch = Invoices.Batch(invoices);
        await HandleAsync(batch.BatchId, batch);
    }

    /// <summary>Delivers a message as the bus does.</summary>
    public async Task HandleAsync(Guid messageId, InvoicesValidated message)
    {
        await using var scope = Hub.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RouteInvoicesHandler>().HandleAsync(messageId, message, TestContext.Current.CancellationToken);
    }

    /// <summary>Lets work come while the store's writer is busy, so that it waits for the same transaction.</summary>
    public async Task TogetherAsync(Func<IReadOnlyList<Task>> work)
    {
        var busy = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var free = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var before = Hub.Get<GroupCommit<RoutingContext>>().RunAsync(async (_, _, _) =>
        {
            busy.SetResult();
            await free.Task;
            return true;
        });
        await busy.Task;
        var waiting = work();
        free.SetResult();
        await Task.WhenAll([before, .. waiting]);
    }

    /// <summary>Does work in a trace of its own, which it returns.</summary>
    public static async Task<ActivityTraceId> InTraceAsync(Func<Task> work)
    {
        using var caller = new Activity("caller").SetIdFormat(ActivityIdFormat.W3C);
        caller.ActivityTraceFlags = ActivityTraceFlags.Recorded;
        caller.Start();
        await work();
        return caller.TraceId;
    }

    public Task<JsonElement> ImportAsync(string csv, string query = "") => ImportAsync(Encoding.UTF8.GetBytes(csv), query);

    public async Task<JsonElement> ImportAsync(byte[] csv, string query = "")
    {
        using var answer = await PutDirectoryAsync(new ByteArrayContent(csv), query);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async Task<HttpResponseMessage> PutDirectoryAsync(HttpContent content, string query = "")
    {
        content.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        using var client = As("operator", HubRoles.Operator);
        return await client.PutAsync("/v1/directory" + query, content);
    }

    /// <summary>Moves the day on which an invoice was made available into the past: a clock that jumps over weeks would wake every timer of the process for each of them.</summary>
    public async Task BackdateAsync(ValidatedInvoice invoice, int days)
    {
        await using var db = await Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContextAsync();
        var then = Clock.GetUtcNow().AddDays(-days);
        (await db.Invoices.Where(row => row.InvoiceId == invoice.InvoiceId).ExecuteUpdateAsync(set => set.SetProperty(row => row.AvailableAt, then))).ShouldBe(1);
    }

    public HttpClient As(string account, string role) => Hub.As(account, role);

    public HttpClient AsCity() => Hub.AsCollectivity("city-a");

    /// <summary>Leases from the inbox of an account.</summary>
    public async Task<JsonElement> LeaseAsync(string account, int max = 10, int leaseSeconds = 60, int waitSeconds = 0)
    {
        using var client = Hub.AsCollectivity(account);
        return await client.PostAsync("/v1/inbox/lease", new { max, leaseSeconds, waitSeconds });
    }

    /// <summary>Acknowledges or releases one delivery.</summary>
    public async Task<JsonElement> SettleAsync(string account, string what, Guid? leaseId, Guid deliveryId)
    {
        using var client = Hub.AsCollectivity(account);
        var answer = await client.PostAsync("/v1/inbox/" + what, new { leaseId, deliveryIds = new[] { deliveryId } });
        return answer.GetProperty("items")[0];
    }

    public ValueTask DisposeAsync() => Hub.DisposeAsync();
}
