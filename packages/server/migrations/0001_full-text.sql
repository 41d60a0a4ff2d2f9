-- The terms of published offers (see rules/search/french.ts), under the row of offer_index. They come
-- folded and apart by spaces, so the tokenizer only cuts; "=" marks stems. No position is kept: offers
-- are found by their words, and put in order elsewhere.
CREATE VIRTUAL TABLE offer_terms USING fts5(
  terms, content = '', contentless_delete = 1, detail = none, prefix = '2 3',
  tokenize = "ascii tokenchars '='"
);
--> statement-breakpoint
-- Reads the distinct terms of offer_terms, to find what a misspelt word was meant to be.
CREATE VIRTUAL TABLE offer_vocabulary USING fts5vocab('offer_terms', 'row');
--> statement-breakpoint
-- Folded words of the name, the city and the UAI of schools, under the row of schools.
CREATE VIRTUAL TABLE school_words USING fts5(
  words, content = '', contentless_delete = 1, detail = none, prefix = '2 3', tokenize = 'ascii'
);
