namespace CaiNamur.Web.Pages;

/// <summary>Makes the view model of one document type. The renderer asks the factory that bears the alias of the document's type.</summary>
public interface IPageViewModelFactory
{
    /// <summary>The alias of the document type.</summary>
    string ContentTypeAlias { get; }

    /// <summary>Makes the view model and records in <see cref="PageContext.Cache"/> what it depends on besides the document itself.</summary>
    /// <returns>The view model, or null when the address asks for something that does not exist (page 99 of a list): a 404.</returns>
    ValueTask<PageViewModel?> CreateAsync(PageContext context, CancellationToken cancellationToken);
}
