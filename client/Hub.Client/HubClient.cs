using System.ComponentModel.DataAnnotations;
using Hub.Client.Deposits;
using Hub.Client.Events;
using Hub.Client.Invoices;
using Hub.Client.Sending;

namespace Hub.Client;

/// <summary>One account's view of a hub. Made once and used by many threads; it keeps connections and the access token.</summary>
public sealed class HubClient : IDisposable
{
    private readonly HttpClient http;

    private HubClient(HttpClient http, TimeProvider clock)
    {
        this.http = http;
        var sender = new HubSender(http);
        Deposits = new HubDeposits(sender, clock);
        Invoices = new HubInvoices(sender);
        Events = new HubEvents(sender);
    }

    /// <summary>Deposits: sending, following, results, receipts.</summary>
    public HubDeposits Deposits { get; }

    /// <summary>Invoices: one with its timeline, and the search.</summary>
    public HubInvoices Invoices { get; }

    /// <summary>The feed of everything that happened.</summary>
    public HubEvents Events { get; }

    /// <summary>Makes a client. Nothing is sent yet.</summary>
    /// <exception cref="ValidationException">An option is missing or out of range.</exception>
    public static HubClient Create(HubClientOptions options, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true);
        var time = clock ?? TimeProvider.System;
        return new HubClient(HubHandlers.MakeHttp(options, time), time);
    }

    /// <summary>Closes its connections.</summary>
    public void Dispose() => http.Dispose();
}
