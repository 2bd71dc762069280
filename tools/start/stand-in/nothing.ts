/* Stands in for the build and the migrations. */
export {};
