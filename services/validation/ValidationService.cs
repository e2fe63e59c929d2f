using Hub.Contracts;
using Hub.DocumentStore;
using Hub.Hosting;
using Hub.Hosting.Messaging;
using Hub.Validation.CheckInvoices;
using Hub.Validation.ChooseRules;
using Microsoft.Extensions.Options;

namespace Hub.Validation;

/// <summary>Judges deposited documents and says accepted or rejected. It keeps nothing: a function of messages.</summary>
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
        builder.Services.AddOptions<ValidationOptions>().BindConfiguration(ValidationOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<ValidationOptions>, ValidationOptionsCheck>();
        builder.Services.AddSingleton(services => new CheckPolicy(services.GetRequiredService<IOptions<ValidationOptions>>().Value));
    }

    /// <inheritdoc />
    public void Handle(MessageHandlers handlers) =>
        handlers.Add<InvoicesDeposited, CheckInvoicesHandler>("hub.validation.check-invoices", BatchesAtOnce);
}
