using Hub.ChooseRules;
using Hub.Contracts;
using Hub.DocumentStore;
using Hub.Hosting;
using Hub.Hosting.Messaging;
using Hub.Validation.CheckInvoices;
using Hub.Validation.ShowRules;
using Hub.Validation.ValidateOnRequest;

namespace Hub.Validation;

/// <summary>Judges documents, deposited or sent to be looked at, and shows the rules. It keeps nothing: a function of messages and of requests.</summary>
public sealed class ValidationService : IHubService
{
    /// <summary>Batches at once. Each is judged on all cores; the second overlaps with the first one's wait for its confirms.</summary>
    private const int BatchesAtOnce = 4;

    /// <inheritdoc />
    public string Name => "validation";

    /// <inheritdoc />
    public void Register(IHostApplicationBuilder builder)
    {
        builder.AddDocumentStore();
        builder.Services.AddSingleton<DocumentBytes>();
        builder.Services.AddSingleton<LargeDocuments>();
        builder.Services.AddCheckPolicy();
        builder.AddValidateOnRequest();
    }

    /// <inheritdoc />
    public void Handle(MessageHandlers handlers) =>
        handlers.Add<InvoicesDeposited, CheckInvoicesHandler>("hub.validation.check-invoices", BatchesAtOnce);

    /// <inheritdoc />
    public void Map(IEndpointRouteBuilder api)
    {
        api.MapValidateOnRequest();
        api.MapShowRules();
    }
}
