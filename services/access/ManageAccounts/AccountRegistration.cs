namespace Hub.Access.ManageAccounts;

internal static class AccountRegistration
{
    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddOptions<FirstAccountOptions>().BindConfiguration(FirstAccountOptions.Section);
        services.AddScoped<AccountBook>();
        services.AddHostedService<FirstAccounts>();
        services.AddHostedService<SupplierList>();
    }
}
